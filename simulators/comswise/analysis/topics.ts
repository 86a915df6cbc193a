/** What a simulated call is about. */
export interface Topic {
  readonly title: string;
  readonly goal: string;
  readonly outcome: string;
  readonly details: readonly string[];
  /** Agent and customer in turn, the agent first. */
  readonly lines: readonly string[];
}

export const topics: readonly Topic[] = [
  {
    title: "Delivery date of an order",
    goal: "learn when the parcel arrives",
    outcome: "delivery on Thursday before noon was promised",
    details: ["The parcel left the depot on Tuesday.", "The customer asked for a message before the driver comes."],
    lines: [
      "Good morning, how can I help?",
      "I would like to know when my parcel comes.",
      "One moment. It left our depot on Tuesday and reaches you on Thursday before noon.",
      "Could the driver send a message before?",
      "I have noted that for you.",
      "Thank you, goodbye.",
    ],
  },
  {
    title: "Invoice charged twice",
    goal: "get a double payment back",
    outcome: "refund ordered, on the account within five days",
    details: ["The March invoice was debited on the 3rd and on the 4th.", "The second debit is returned to the same account."],
    lines: [
      "Customer service, what can I do for you?",
      "You took the money for March twice.",
      "I can see both debits. I am sending the second one back now.",
      "How long will that take?",
      "Five days at most.",
      "Good, thanks.",
    ],
  },
  {
    title: "Appointment moved",
    goal: "move a visit of the technician",
    outcome: "new appointment on Monday at 09:00",
    details: ["The first appointment fell on a holiday.", "Somebody will be at home on Monday morning."],
    lines: [
      "Appointments, good afternoon.",
      "I cannot be at home on Friday. Is there another day?",
      "Monday at nine is free.",
      "That suits me.",
      "Then I have put you down for Monday at nine.",
    ],
  },
  {
    title: "Line drops every evening",
    goal: "get a stable connection",
    outcome: "line measured, router to be replaced",
    details: ["The connection is lost between 20:00 and 22:00.", "The line itself is in order; the router restarts.", "A replacement is sent by post."],
    lines: [
      "Technical support, what seems to be wrong?",
      "My line drops every evening around eight.",
      "I am measuring it now. The line is fine, but your router restarts.",
      "What do I have to do?",
      "We send you a new one. Plug it in and it sets itself up.",
      "All right, I will wait for it.",
    ],
  },
  {
    title: "Contract to be cancelled",
    goal: "end the contract in time",
    outcome: "cancellation noted for the end of the term, confirmation by mail",
    details: ["The term ends on 30 June.", "An offer to stay at a lower price was declined."],
    lines: [
      "Good day, what is it about?",
      "I want to cancel my contract.",
      "It runs until the end of June. May I offer you a lower price?",
      "No, thank you. Please just cancel.",
      "I have noted it. You get a confirmation by mail.",
      "Thanks.",
    ],
  },
];
