// A Medusa server without pages, for the tests of the adapter: what differs between runs comes from the environment.
const { defineConfig } = require("@medusajs/framework/utils")

module.exports = defineConfig({
  projectConfig: {
    databaseUrl: process.env.DATABASE_URL,
    http: {
      jwtSecret: process.env.MEDUSA_TEST_SECRET,
      cookieSecret: process.env.MEDUSA_TEST_SECRET,
      storeCors: "",
      adminCors: "",
      authCors: "",
    },
  },
  admin: { disable: true },
  modules: [
    {
      resolve: "@medusajs/medusa/payment",
      options: { providers: [{ resolve: require.resolve("./payments"), id: "test" }] },
    },
  ],
})
