// Tells Babeldesk what happened to an order. Copy it to src/subscribers/ of your Medusa 2, and set there what Babeldesk
// has: BABELDESK_PUBLIC_URL, its address, and BABELDESK_EVENTS_SECRET. docs/notices.md describes what is sent.
import { createHmac } from "node:crypto"
import type { SubscriberArgs, SubscriberConfig } from "@medusajs/framework"

type Fields = Record<string, any>
type Fact = { fact: string; order?: Fields; about?: { number?: string; tracking_number?: string } }
type Told = { entity: string; id?: string; fields: string[]; facts: (found: Fields) => Fact[] }

const ORDER = ["display_id", "custom_display_id", "email", "customer_id"]
const within = (path: string) => ORDER.map((field) => `${path}.${field}`)

// Per event: which entity its id names, where its order is, and what is told of it.
const EVENTS: Record<string, Told> = {
  "order.placed": { entity: "order", fields: ORDER, facts: (order) => [{ fact: "order_confirmed", order }] },
  "order.canceled": {
    entity: "order",
    fields: [...ORDER, "payment_collections.payments.refunds.id"],
    facts: (order) => list(order.payment_collections).flatMap((one) => list(one.payments).flatMap((each) => refunds(each, order))),
  },
  "order.return_received": {
    entity: "return",
    id: "return_id",
    fields: ["display_id", ...within("order")],
    facts: ({ order, display_id }) => [{ fact: "return_received", order, about: { number: String(display_id) } }],
  },
  "payment.captured": {
    entity: "payment",
    fields: within("payment_collection.order"),
    facts: (payment) => [{ fact: "payment_received", order: payment.payment_collection?.order }],
  },
  "payment.refunded": {
    entity: "payment",
    fields: [...within("payment_collection.order"), "refunds.id"],
    facts: (payment) => refunds(payment, payment.payment_collection?.order),
  },
  "shipment.created": {
    entity: "fulfillment",
    fields: [...within("order"), "labels.tracking_number"],
    facts: (fulfilment) => parcels("shipped", fulfilment),
  },
  "delivery.created": {
    entity: "fulfillment",
    fields: [...within("order"), "labels.tracking_number"],
    facts: (fulfilment) => parcels("delivered", fulfilment),
  },
}

const list = (some?: Fields[]): Fields[] => some ?? []

const refunds = (payment: Fields, order?: Fields): Fact[] =>
  list(payment.refunds).map((refund) => ({ fact: "refund_made", order, about: { number: refund.id } }))

// A fulfilment without a label is told as such: its order's parcels are looked at.
const parcels = (fact: string, { order, labels }: Fields): Fact[] => {
  const numbers = list(labels).flatMap(({ tracking_number }) => tracking_number || [])
  return numbers.length ? numbers.map((tracking_number) => ({ fact, order, about: { tracking_number } })) : [{ fact, order }]
}

export default async function tellBabeldesk({ event: { name, data }, container }: SubscriberArgs<Record<string, string>>) {
  const { entity, fields, facts, id = "id" } = EVENTS[name]
  const found = await container.resolve("query").graph({ entity, fields, filters: { id: data[id] } })
  const told = found.data.flatMap(facts).filter(({ order }) => order)
  await Promise.all(told.map((one) => post(asEvent(one, [name, data[id]]))))
}

export const config: SubscriberConfig = { event: Object.keys(EVENTS) }

// The same name however often it is told.
const asEvent = ({ fact, order, about }: Fact, name: string[]): Fields => ({
  id: [...name, ...Object.values(about ?? {})].join(":"),
  fact,
  happened_at: new Date().toISOString(),
  order_number: order!.custom_display_id || String(order!.display_id),
  ...(order!.email && { email: order!.email }),
  ...(order!.customer_id && { customer_id: order!.customer_id }),
  ...about,
})

// Medusa's event buses try nothing again unless they are told to.
const WAITS_S = [1, 10, 60]

async function post(event: Fields) {
  for (const wait of [...WAITS_S, null]) {
    const refused = await send(JSON.stringify(event)).catch((error) => String(error.cause ?? error))
    if (!refused) return
    // What is wrong with the request itself is wrong the next time too.
    if (wait === null || /^4(?!08|29)/.test(refused)) throw new Error(`Babeldesk did not take ${event.id}: ${refused}`)
    await new Promise((resolve) => setTimeout(resolve, wait * 1000))
  }
}

// Nothing where it was taken, else why not.
async function send(body: string): Promise<string | undefined> {
  const { BABELDESK_PUBLIC_URL: address, BABELDESK_EVENTS_SECRET: secret } = process.env
  if (!address || !secret) return "400 BABELDESK_PUBLIC_URL and BABELDESK_EVENTS_SECRET are not set in Medusa's environment"
  const timestamp = String(Math.floor(Date.now() / 1000))
  const signature = createHmac("sha256", secret).update(`${timestamp}.${body}`).digest("hex")
  const response = await fetch(`${address}/webhooks/shop`, {
    method: "POST",
    headers: {
      "content-type": "application/json",
      "x-babeldesk-timestamp": timestamp,
      "x-babeldesk-signature": `sha256=${signature}`,
    },
    body,
    signal: AbortSignal.timeout(20_000),
  })
  return response.ok ? undefined : `${response.status} ${(await response.text()).slice(0, 200)}`
}
