// A processor of payments that does what a payment's own data says: `behaves` is "well" where nothing is said.
const { AbstractPaymentProvider, ModuleProvider, Modules } = require("@medusajs/framework/utils")
const { randomUUID } = require("crypto")

const STATUS_OF = { declines: "error", waits: "pending_authorization" }
const LATE_MS = 2500

class TestPayments extends AbstractPaymentProvider {
  static identifier = "card"

  async initiatePayment({ data }) {
    return { id: randomUUID(), data: { behaves: data?.behaves ?? "well" } }
  }

  async authorizePayment({ data }) {
    return { data, status: STATUS_OF[data.behaves] ?? "authorized" }
  }

  async refundPayment({ data }) {
    if (data.behaves === "refuses_refunds") throw new Error("the bank says no")
    if (data.behaves === "refunds_late") await new Promise((done) => setTimeout(done, LATE_MS))
    return { data }
  }

  async capturePayment({ data }) {
    return { data }
  }

  async cancelPayment({ data }) {
    return { data }
  }

  async deletePayment({ data }) {
    return { data }
  }

  async retrievePayment({ data }) {
    return { data }
  }

  async updatePayment({ data }) {
    return { data }
  }

  async getPaymentStatus({ data }) {
    return { data, status: STATUS_OF[data.behaves] ?? "authorized" }
  }

  async getWebhookActionAndData() {
    return { action: "not_supported" }
  }
}

module.exports = ModuleProvider(Modules.PAYMENT, { services: [TestPayments] })
