package org.readout.report.pack;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.readout.model.briefing.Form;

/**
 * What a {@code pack.yaml} says, with the files it stands beside.
 *
 * @param location folder, zip or {@code bundled}
 * @param parent the pack that has what this one lacks
 * @param dataModel version of the data model that the parts are written for
 * @param form how much room a briefing of this pack takes; {@code null} for its parent's
 * @param languages tags of the languages it has words for; empty for its parent's
 * @param papers labels of the papers it is made for; empty for its parent's
 * @param sections that it adds, or names otherwise than its parent
 * @param options that it adds, complete
 * @param values usual values it gives to options of its parents
 */
public record TemplatePack(
    String name,
    String version,
    String description,
    String location,
    @Nullable String parent,
    int dataModel,
    @Nullable Form form,
    List<String> languages,
    List<String> papers,
    List<PackFont> fonts,
    List<PackSection> sections,
    List<PackOption> options,
    List<GivenValue> values,
    PackFiles files) {
  /** The file that makes a folder or zip a pack. */
  public static final String MANIFEST = "pack.yaml";

  /** The location of packs that come with the program. */
  public static final String BUNDLED = "bundled";

  public TemplatePack {
    languages = List.copyOf(languages);
    papers = List.copyOf(papers);
    fonts = List.copyOf(fonts);
    sections = List.copyOf(sections);
    options = List.copyOf(options);
    values = List.copyOf(values);
  }

  /** Whether it comes with the program, and is trusted as the program is. */
  public boolean isBundled() {
    return files instanceof BundledFiles;
  }
}
