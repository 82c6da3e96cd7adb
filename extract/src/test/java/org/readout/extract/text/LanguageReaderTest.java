package org.readout.extract.text;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class LanguageReaderTest {
  private final LanguageReader reader = LanguageReader.BUNDLED;

  @ParameterizedTest(name = "{0}: {1}")
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          en | The two ministers said that the harbour would be opened to ships of both countries.
          fr | Les deux ministres ont déclaré que le port serait ouvert aux navires des deux pays.
          de | Die beiden Minister erklärten, dass der Hafen für die Schiffe der beiden Länder geöffnet wird.
          es | Los dos ministros dijeron que el puerto se abrirá a los barcos de los dos países.
          pt | Os dois ministros disseram que o porto não será aberto aos navios dos dois países.
          it | I due ministri hanno detto che il porto della città è aperto alle navi dei due paesi.
          nl | De twee ministers zeiden dat de haven voor schepen van het land wordt geopend.
          pl | Obaj ministrowie powiedzieli, że port nie zostanie otwarty dla statków z tego kraju.
          cs | Oba ministři řekli, že se přístav otevře pro lodě, které jsou v zemi, a podle dohody také na jih.
          ro | Cei doi miniștri au spus că portul nu este deschis pentru navele din cele două țări și de la sud.
          tr | İki bakan, limanın her iki ülkenin gemileri için açılacağını ve bu yıl bir anlaşma olarak sunulacağını dedi.
          id | Kedua menteri mengatakan bahwa pelabuhan itu akan dibuka untuk kapal dari dua negara.
          sv | De två ministrarna sade att hamnen är öppen för fartyg från det andra landet och till den södra kusten.
          ru | Оба министра заявили, что порт не будет открыт для судов из этих стран и что это не обсуждалось.
          uk | Обидва міністри заявили, що порт не буде відкрито для суден з цих країн і що це не обговорювалося.
          ar | قال الوزيران إن الميناء لا يزال مغلقا في وجه السفن من هذا البلد على الرغم من أن الاتفاق قد تم
          fa | دو وزیر گفتند که این بندر را برای کشتی های دو کشور باز است و از آن استفاده می شود
          ur | دونوں وزیروں نے کہا کہ یہ بندرگاہ اس ملک کے جہازوں کے لیے کھلی ہے اور اس میں بھی
          zh | 两位部长表示，港口将向两国船只开放。
          ja | 両大臣は、港を両国の船に開放すると述べた。
          ko | 두 장관은 항구를 양국 선박에 개방한다고 말했다.
          hi | दोनों मंत्रियों ने कहा कि बंदरगाह दोनों देशों के जहाजों के लिए खुला रहेगा।
          el | Οι δύο υπουργοί είπαν ότι το λιμάνι θα ανοίξει.
          """)
  void aSentenceIsEnough(String language, String text) {
    assertThat(reader.read(text)).isEqualTo(language);
  }

  @ParameterizedTest
  @CsvSource({"''", "1996", "Lorem ipsum dolor sit amet consectetur adipiscing"})
  void whatIsInNoKnownLanguageIsUndetermined(String text) {
    assertThat(reader.read(text)).isEqualTo(LanguageReader.UNDETERMINED);
  }
}
