/** What a home sees of its call until somebody answers. */
import type { CallBackOf } from "@/domain/calls/at_home.ts";
import type { Call } from "@/domain/calls/find.ts";
import { CallBackTold } from "@/views/calls/call_back_told.tsx";
import { TelephoneNumber } from "@/views/calls/telephone_number.tsx";
import { Button, ButtonGroup } from "@/views/components/button.tsx";
import { WarningCallout } from "@/views/components/warning_callout.tsx";
import { paths } from "@/views/paths.ts";

interface Waiting {
  readonly call: Call;
  readonly phone: string;
  readonly callBack: CallBackOf | undefined;
}

export function CallWaiting({ call, phone, callBack }: Waiting) {
  return (
    <>
      <WarningCallout heading="If this is an emergency" headingLevel={2}>
        <p>Call 999. Do not wait for this call.</p>
      </WarningCallout>
      <CallBackTold callBack={callBack} />
      <p data-wait></p>
      <p class="nhsuk-hint" data-wait-because></p>
      <p>
        Stay with the resident. Have their medicines and last observations at hand. If this takes
        too long, call <TelephoneNumber number={phone} /> by telephone.
      </p>
      <form method="post" action={paths.callGivingUp(call.id)}>
        <ButtonGroup>
          <Button variant="secondary" name="callBack" value="yes">Call me back instead</Button>
          <Button variant="secondary" name="callBack" value="no">Stop calling</Button>
        </ButtonGroup>
      </form>
    </>
  );
}
