import type { Divergence } from "../core/vendor.ts";

/** What the simulator knowingly does differently, as an exact set. */
export const divergences: readonly Divergence[] = [
  {
    operation: "Get_Stream_Availability",
    what: "includeDetails adds nothing",
    because: "the names of the fields that it adds are not published",
    closeWhen: "the vendor publishes them, or a recording shows them",
  },
  {
    operation: "Get_Substream_Availability",
    what: "includeDetails adds nothing",
    because: "the names of the fields that it adds are not published",
    closeWhen: "the vendor publishes them, or a recording shows them",
  },
  ...["Get_New_Form_Link", "Create_Predefined_Form_Link"].map((operation) => ({
    operation,
    what: "the link leads to no page; the stimulus fillForm sends the form",
    because: "the customer's page is not part of the API",
    closeWhen: "a scenario needs a browser to fill in the form",
  })),
];
