package org.readout.extract.annotate;

import java.text.Normalizer;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Pattern;

/**
 * When two spellings are of one name: "Mohammed" and "Mohammad", "Sergei" and "Sergey", a middle
 * name left out. Romanisations differ in vowels, doubled letters and a few pairs such as "kh" and
 * "k"; other consonants tell names apart.
 */
final class NameForms {
  private static final int LONG = 6;
  private static final int VERY_LONG = 9;
  private static final Pattern SPACE = Pattern.compile(" ");
  private static final String[][] SOUNDS = {
    {"aye", "ae"},
    {"oye", "oe"},
    {"uye", "ue"},
    {"iye", "ie"},
    {"iya", "ia"},
    {"tsch", "c"},
    {"shch", "s"},
    {"sch", "s"},
    {"dzh", "j"},
    {"kh", "k"},
    {"gh", "g"},
    {"ph", "f"},
    {"th", "t"},
    {"dh", "d"},
    {"sh", "s"},
    {"zh", "z"},
    {"ch", "c"},
    {"dj", "j"},
    {"ck", "k"},
    {"ou", "u"},
    {"oo", "u"},
    {"ee", "i"},
    {"ei", "i"},
    {"ey", "i"},
    {"ai", "i"},
    {"ay", "i"},
    {"ij", "i"},
    {"iy", "i"},
    {"yy", "i"},
    {"y", "i"},
    {"q", "k"},
    {"w", "v"},
    {"x", "ks"},
    {"ts", "z"},
    {"tz", "z"},
  };

  private static final class Loaded {
    static final Map<String, String> VARIANTS = variants();

    private static Map<String, String> variants() {
      Map<String, String> variants = new HashMap<>();
      for (String line : WordLists.lines("name-variants.txt")) {
        String[] names = SPACE.split(line, -1);
        for (String name : names) {
          variants.putIfAbsent(name, names[0]);
        }
      }
      return variants;
    }
  }

  private NameForms() {}

  /** The name's words, folded for comparison, without initials' stops and particles' case. */
  static List<String> words(String name) {
    List<String> words = new ArrayList<>();
    StringBuilder word = new StringBuilder();
    String folded = Normalizer.normalize(name, Normalizer.Form.NFKD).toLowerCase(Locale.ROOT);
    for (int i = 0; i <= folded.length(); i++) {
      char c = i < folded.length() ? folded.charAt(i) : ' ';
      if (Character.isLetter(c)) {
        append(word, c);
      } else if ((c == ' ' || c == '.' || Character.isWhitespace(c)) && !word.isEmpty()) {
        words.add(word.toString());
        word.setLength(0);
      }
    }
    return words;
  }

  /** Letters that do not come apart into a plain one and an accent. */
  private static void append(StringBuilder word, char c) {
    switch (c) {
      case 'ı' -> word.append('i');
      case 'ł' -> word.append('l');
      case 'ø' -> word.append('o');
      case 'đ', 'ð' -> word.append('d');
      case 'ß' -> word.append("ss");
      case 'æ' -> word.append("ae");
      case 'þ' -> word.append("th");
      case 'ə' -> word.append('a');
      default -> word.append(c);
    }
  }

  /** What all spellings of a word have in common: any two share one of these. */
  static List<String> keys(String word) {
    String variant = Loaded.VARIANTS.get(word);
    return variant == null ? List.of(skeleton(word)) : List.of(skeleton(word), variant + "*");
  }

  /** The first sound and the consonants. */
  private static String skeleton(String word) {
    String sound = sound(word);
    StringBuilder skeleton = new StringBuilder();
    for (int i = 0; i < sound.length(); i++) {
      char c = sound.charAt(i);
      if (i == 0 || "aeiouh".indexOf(c) < 0) {
        skeleton.append(c);
      }
    }
    return skeleton.toString();
  }

  private static String sound(String word) {
    String sound = word;
    for (String[] pair : SOUNDS) {
      if (sound.contains(pair[0])) {
        sound = sound.replace(pair[0], pair[1]);
      }
    }
    StringBuilder single = new StringBuilder();
    for (int i = 0; i < sound.length(); i++) {
      if (i == 0 || sound.charAt(i) != sound.charAt(i - 1)) {
        single.append(sound.charAt(i));
      }
    }
    return single.toString();
  }

  /** Whether two words of names are spellings of one. */
  static boolean alike(String a, String b) {
    if (a.equals(b)) {
      return true;
    }
    String variant = Loaded.VARIANTS.get(a);
    if (variant != null && variant.equals(Loaded.VARIANTS.get(b))) {
      return true;
    }
    if (a.charAt(0) != b.charAt(0) || !skeleton(a).equals(skeleton(b))) {
      return false;
    }
    String one = sound(a);
    String other = sound(b);
    int shorter = Math.min(one.length(), other.length());
    boolean sameEnd = one.endsWith("a") == other.endsWith("a");
    return (one.equals(other) && Math.min(a.length(), b.length()) > 3)
        || (shorter >= LONG && sameEnd && distance(one, other) <= (shorter >= VERY_LONG ? 2 : 1));
  }

  /** Whether two full names may be one person's. */
  static boolean same(List<String> a, List<String> b) {
    if (a.size() < 2 || b.size() < 2) {
      return false;
    }
    List<String> shorter = a.size() <= b.size() ? a : b;
    List<String> longer = a.size() <= b.size() ? b : a;
    String surname = shorter.get(shorter.size() - 1);
    String other = longer.get(longer.size() - 1);
    boolean givenAlike = shorter.get(0).equals(longer.get(0)) && surname.length() > 3;
    if (!alike(surname, other) && !(givenAlike && distance(surname, other) <= 1)) {
      return isPartOf(shorter, longer) || isTurned(shorter, longer);
    }
    int at = 0;
    for (String word : shorter.subList(0, shorter.size() - 1)) {
      while (at < longer.size() && !given(word, longer.get(at))) {
        at++;
      }
      if (at == longer.size()) {
        return false;
      }
      at++;
    }
    return true;
  }

  /** "Ben Achour" of "Habib Ben Achour", "Mohammed bin Zayed" of a longer name. */
  private static boolean isPartOf(List<String> shorter, List<String> longer) {
    int more = longer.size() - shorter.size();
    return more > 0
        && (shorter.equals(longer.subList(more, longer.size()))
            || shorter.equals(longer.subList(0, shorter.size())));
  }

  /** The surname first: "Kovacs Anna" and "Anna Kovacs". */
  private static boolean isTurned(List<String> a, List<String> b) {
    return a.size() == 2 && b.size() == 2 && a.get(0).equals(b.get(1)) && a.get(1).equals(b.get(0));
  }

  private static boolean given(String a, String b) {
    boolean initial = (a.length() == 1 || b.length() == 1) && a.charAt(0) == b.charAt(0);
    return initial || alike(a, b);
  }

  private static int distance(String a, String b) {
    int[] row = new int[b.length() + 1];
    for (int j = 0; j <= b.length(); j++) {
      row[j] = j;
    }
    for (int i = 1; i <= a.length(); i++) {
      int diagonal = row[0];
      row[0] = i;
      for (int j = 1; j <= b.length(); j++) {
        int substitute = diagonal + (a.charAt(i - 1) == b.charAt(j - 1) ? 0 : 1);
        diagonal = row[j];
        row[j] = Math.min(substitute, Math.min(row[j], row[j - 1]) + 1);
      }
    }
    return row[b.length()];
  }
}
