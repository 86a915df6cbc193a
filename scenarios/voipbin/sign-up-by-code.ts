import { scenario } from "../scenario.ts";
import { mailsTo } from "./desk.ts";

/** Somebody guesses at the code of a sign-up until it is locked; somebody else has it right. */
export const signUpByCode = scenario("voipbin", {
  summary: "Somebody guesses at the code of a sign-up until it is locked; somebody else has it right.",
  async run({ voipbin, stimulus, check, checkLike, unique }) {
    const signUp = async (email: string) => {
      const { body } = await voipbin("PostAuthSignup", { body: { email, accepted_tos: true } });
      const [mail] = await mailsTo({ stimulus }, email);
      return { customer: body.customer!.id!, temp_token: body.temp_token!, code: mail!.code, token: mail!.token };
    };
    const guessed = await signUp(unique("guess@example.com"));
    const wrong = guessed.code === "000000" ? "111111" : "000000";
    for (let at = 0; at < 5; at++) await voipbin("PostAuthCompleteSignup", { body: { temp_token: guessed.temp_token, code: wrong }, expect: 400 });
    await voipbin("PostAuthCompleteSignup", { body: { temp_token: guessed.temp_token, code: guessed.code }, expect: 429 });

    const { customer, temp_token, code, token } = await signUp(unique("right@example.com"));
    const { body: done } = await voipbin("PostAuthCompleteSignup", { body: { temp_token, code } });
    checkLike("in", done, { customer_id: customer, accesskey: { token: /^vb_/ } });
    check("the link is used up with it", (await voipbin("PostAuthEmailVerify", { body: { token }, expect: 400 })).bytes.length, 0);
  },
});
