package org.readout.workshop.rehearsal;

import com.fasterxml.jackson.annotation.JsonAutoDetect.Visibility;
import com.fasterxml.jackson.annotation.JsonSubTypes;
import com.fasterxml.jackson.annotation.JsonTypeInfo;
import com.fasterxml.jackson.annotation.PropertyAccessor;
import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.core.util.DefaultIndenter;
import com.fasterxml.jackson.core.util.DefaultPrettyPrinter;
import com.fasterxml.jackson.databind.DeserializationContext;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.SerializerProvider;
import com.fasterxml.jackson.databind.deser.std.FromStringDeserializer;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.databind.module.SimpleModule;
import com.fasterxml.jackson.databind.ser.std.StdSerializer;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import org.readout.model.outcome.Comparison;
import org.readout.model.outcome.VisitRecord;

/**
 * A visit record as a file of the program's own: every component by its name. This is no contract;
 * a record is read by the version that wrote it.
 */
final class KeptRecord {
  private static final ObjectMapper MAPPER =
      JsonMapper.builder()
          .visibility(PropertyAccessor.ALL, Visibility.NONE)
          .visibility(PropertyAccessor.FIELD, Visibility.ANY)
          .visibility(PropertyAccessor.CREATOR, Visibility.ANY)
          .addMixIn(Comparison.Reading.class, EitherReading.class)
          .addModule(
              new SimpleModule()
                  .addSerializer(new Day())
                  .addDeserializer(LocalDate.class, new ReadDay()))
          .build();

  private KeptRecord() {}

  /** A reading is of figures or in words, by what it has. */
  @JsonTypeInfo(use = JsonTypeInfo.Id.DEDUCTION)
  @JsonSubTypes({
    @JsonSubTypes.Type(Comparison.InFigures.class),
    @JsonSubTypes.Type(Comparison.InWords.class)
  })
  private interface EitherReading {}

  static VisitRecord read(InputStream in) throws IOException {
    return MAPPER.readValue(in, VisitRecord.class);
  }

  /** The record, indented; each line ended by LF. */
  static byte[] write(VisitRecord visit) throws IOException {
    DefaultIndenter indent = new DefaultIndenter(" ", "\n");
    DefaultPrettyPrinter lines =
        new DefaultPrettyPrinter().withObjectIndenter(indent).withArrayIndenter(indent);
    String json = MAPPER.writer(lines).writeValueAsString(visit);
    return (json + "\n").getBytes(StandardCharsets.UTF_8);
  }

  private static final class Day extends StdSerializer<LocalDate> {
    private static final long serialVersionUID = 1;

    Day() {
      super(LocalDate.class);
    }

    @Override
    public void serialize(LocalDate day, JsonGenerator json, SerializerProvider provider)
        throws IOException {
      json.writeString(day.toString());
    }
  }

  private static final class ReadDay extends FromStringDeserializer<LocalDate> {
    private static final long serialVersionUID = 1;

    ReadDay() {
      super(LocalDate.class);
    }

    @Override
    protected LocalDate _deserialize(String day, DeserializationContext context) {
      return LocalDate.parse(day);
    }
  }
}
