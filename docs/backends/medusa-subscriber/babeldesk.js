// Tells Babeldesk what happened to an order. Copy it to src/subscribers/ of your Medusa 2, and set there what Babeldesk
// has: BABELDESK_PUBLIC_URL, its address, and BABELDESK_EVENTS_SECRET. docs/notices.md describes what is sent.
import { createHmac } from "node:crypto"

const ORDER = ["display_id", "email", "customer_id"]
const within = (path) => ORDER.map((field) => `${path}.${field}`)

// Per event: which entity its id names, where its order is, and what is told of it.
const EVENTS = {
  "order.placed": { entity: "order", fields: ORDER, facts: (order) => [["order_confirmed", order]] },
  "payment.captured": {
    entity: "payment",
    fields: within("payment_collection.order"),
    facts: (payment) => [["payment_received", payment.payment_collection?.order]],
  },
  "payment.refunded": {
    entity: "payment",
    fields: [...within("payment_collection.order"), "refunds.id"],
    facts: (payment) =>
      (payment.refunds ?? []).map((refund) => ["refund_made", payment.payment_collection?.order, { number: refund.id }]),
  },
  "shipment.created": {
    entity: "fulfillment",
    fields: [...within("order"), "labels.tracking_number"],
    facts: (fulfilment) => parcels(fulfilment).map((parcel) => ["shipped", fulfilment.order, parcel]),
  },
  "delivery.created": {
    entity: "fulfillment",
    fields: [...within("order"), "labels.tracking_number"],
    facts: (fulfilment) => parcels(fulfilment).map((parcel) => ["delivered", fulfilment.order, parcel]),
  },
  "order.return_received": {
    entity: "order",
    id: "order_id",
    fields: ORDER,
    facts: (order, data) => [["return_received", order, { number: data.return_id }]],
  },
}

// A fulfilment without a label is told as such: its order's parcels are looked at.
const parcels = ({ labels }) => {
  const numbers = (labels ?? []).map((label) => label.tracking_number).filter(Boolean)
  return numbers.length ? numbers.map((tracking_number) => ({ tracking_number })) : [{}]
}

export default async function tellBabeldesk({ event: { name, data }, container }) {
  const { entity, fields, facts, id = "id" } = EVENTS[name]
  const query = container.resolve("query")
  const found = await query.graph({ entity, fields, filters: { id: data[id] } })
  for (const [fact, order, about = {}] of found.data.flatMap((one) => facts(one, data))) {
    if (order) await post({ ...about, fact, ...theirs(order), id: [name, data[id], ...Object.values(about)].join(":") })
  }
}

const theirs = ({ display_id, email, customer_id }) => ({
  order_number: String(display_id),
  ...(email && { email }),
  ...(customer_id && { customer_id }),
})

async function post(event) {
  const body = JSON.stringify({ happened_at: new Date().toISOString(), ...event })
  const timestamp = String(Math.floor(Date.now() / 1000))
  const signature = createHmac("sha256", process.env.BABELDESK_EVENTS_SECRET).update(`${timestamp}.${body}`).digest("hex")
  const response = await fetch(`${process.env.BABELDESK_PUBLIC_URL}/webhooks/shop`, {
    method: "POST",
    headers: {
      "content-type": "application/json",
      "x-babeldesk-timestamp": timestamp,
      "x-babeldesk-signature": `sha256=${signature}`,
    },
    body,
  })
  // Medusa's event bus tries again what throws.
  if (!response.ok) throw new Error(`Babeldesk answered ${response.status} to ${event.fact}`)
}

export const config = { event: Object.keys(EVENTS) }
