package org.readout.report.xhtml;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import org.junit.jupiter.api.Test;
import org.readout.model.briefing.Form;
import org.readout.report.Golden;
import org.readout.report.SampleVisit;
import org.readout.report.Spoken;
import org.readout.report.compose.BriefingComposer;

class XhtmlWriterTest {
  @Test
  void printsTheSample() throws IOException {
    String xhtml =
        XhtmlWriter.usual(Form.FULL)
            .write(
                new BriefingComposer(
                        "1.0", character -> true, (character, weight) -> 0.5, Spoken.languages())
                    .compose(SampleVisit.record()));
    assertThat(xhtml).contains("<title>Ilse Marant in Port Aldan: what came of the visit</title>");
    int body = xhtml.indexOf("<body>");
    Golden.assertSame("sample.body.xhtml", xhtml.substring(body));
  }
}
