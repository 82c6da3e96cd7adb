package org.readout.report.pack;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.readout.model.briefing.Form;
import org.readout.model.briefing.Paper;

/**
 * How a briefing is to look: a pack with what the user sets of its options, and parts of the user's
 * own. Made for one form; the same design {@linkplain #in in another form} has the parts of that
 * form behind its own. Immutable.
 */
public final class Design {
  private final PackShelf shelf;
  private final Wish wish;
  private final List<TemplatePack> lineage;
  private final Form form;
  private final Layers layers;
  private final Options options;

  private Design(PackShelf shelf, Wish wish, List<TemplatePack> lineage, @Nullable Form form)
      throws IOException {
    this.shelf = shelf;
    this.wish = wish;
    this.lineage = lineage;
    Form own = formOf(lineage);
    this.form = form == null ? own : form;
    List<TemplatePack> packs = this.form == own ? lineage : inForm(lineage, this.form);
    this.layers = new Layers(wish.ownParts == null ? null : FolderFiles.of(wish.ownParts), packs);
    this.options = Options.of(layers, this.form, wish.values);
  }

  /**
   * What the user asks for.
   *
   * @param pack the template
   * @param ownParts a folder of files that stand before the pack's; {@code null} for none
   * @param values for options; of several for one option, the last counts
   */
  public record Wish(TemplatePack pack, @Nullable Path ownParts, List<GivenValue> values) {
    public Wish {
      values = List.copyOf(values);
    }
  }

  /**
   * The design of a wish.
   *
   * @param form how much room there is; {@code null} for what the pack is made for
   * @throws InvalidPackException where a parent is missing or a value is none that its option takes
   */
  public static Design of(PackShelf shelf, Wish wish, @Nullable Form form) throws IOException {
    return new Design(shelf, wish, shelf.lineage(wish.pack), form);
  }

  /** The design of a form where nobody asks for another. */
  public static Design usual(Form form) throws IOException {
    PackShelf shelf = PackShelf.ofBundled();
    return of(shelf, new Wish(PackShelf.bundled(form.pack()), null, List.of()), form);
  }

  /**
   * The same pack and values in another form; an order of sections is of one form and stays behind.
   */
  public Design in(Form other) throws IOException {
    if (other == form) {
      return this;
    }
    List<GivenValue> values =
        wish.values.stream().filter(value -> !value.option().equals(PackOption.SECTIONS)).toList();
    return new Design(shelf, new Wish(wish.pack, wish.ownParts, values), lineage, other);
  }

  private static Form formOf(List<TemplatePack> lineage) {
    return lineage.stream()
        .map(TemplatePack::form)
        .filter(Objects::nonNull)
        .findFirst()
        .orElse(Form.FULL);
  }

  /** What is made for other forms gives way to the packs of this one. */
  private static List<TemplatePack> inForm(List<TemplatePack> lineage, Form form)
      throws IOException {
    PackShelf bundled = PackShelf.ofBundled();
    List<TemplatePack> ofForm = bundled.lineage(PackShelf.bundled(form.pack()));
    List<TemplatePack> packs = new ArrayList<>();
    for (TemplatePack pack : lineage) {
      boolean isOfForm =
          ofForm.stream().anyMatch(known -> pack.isBundled() && known.name().equals(pack.name()));
      boolean isOfAnother = pack.isBundled() && pack.form() != null && pack.form() != form;
      if (!isOfForm && !isOfAnother) {
        packs.add(pack);
      }
    }
    packs.addAll(ofForm);
    return packs;
  }

  /** The pack that was asked for. */
  public TemplatePack pack() {
    return wish.pack;
  }

  /** The pack and those it extends, each before its parent. */
  public List<TemplatePack> lineage() {
    return lineage;
  }

  /** How much room there is. */
  public Form form() {
    return form;
  }

  /** The files. */
  public Layers layers() {
    return layers;
  }

  /** Every option with its value. */
  public Options options() {
    return options;
  }

  /** The paper that the pack's option names. */
  public Paper paper() {
    OptionValue option = options.find(PackOption.PAPER);
    for (Paper paper : Paper.values()) {
      if (option != null && paper.label().equals(option.word())) {
        return paper;
      }
    }
    return Paper.A4;
  }

  /** The sections to print, in their order. */
  public List<PackSection> sections() {
    return options.sections();
  }

  /**
   * A style sheet of the layers, with options and pictures put in.
   *
   * @param more values of custom properties that are no options, or count before them
   */
  public String style(PackFile file, Map<String, String> more) throws IOException {
    return StyleSheet.resolve(
        file, name -> more.containsKey(name) ? more.get(name) : options.css(name), pictures());
  }

  /** A style sheet of the layers with its custom properties as they are, and pictures put in. */
  public String openStyle(PackFile file) throws IOException {
    return StyleSheet.withPictures(file, pictures());
  }

  /** The pictures of the layers. */
  public Pictures pictures() {
    return new Pictures(layers);
  }

  /** The faces that the packs bring along. */
  public List<LayeredFont> fonts() throws IOException {
    List<LayeredFont> fonts = new ArrayList<>();
    for (TemplatePack pack : layers.packs()) {
      for (PackFont font : pack.fonts()) {
        byte[] bytes = Objects.requireNonNull(pack.files().read(font.file()), font.file());
        fonts.add(new LayeredFont(font, pack.files().name(font.file()), new PackFile.Bytes(bytes)));
      }
    }
    return fonts;
  }

  /**
   * A face, with its file.
   *
   * @param name of the file, for messages
   */
  public record LayeredFont(PackFont font, String name, PackFile.Bytes bytes) {}
}
