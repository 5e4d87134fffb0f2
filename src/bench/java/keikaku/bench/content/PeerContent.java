package keikaku.bench.content;

import java.io.IOException;
import java.util.Locale;
import java.util.stream.Collectors;

/** Writes a plan for Hugo, Eleventy, Jekyll or JBake: one file for an action and language. */
final class PeerContent {

  private final Folder folder;
  private final String form;
  private final ActionMaker maker;

  /**
   * @param form {@code plain} for Hugo and Eleventy, {@code jekyll} or {@code jbake}
   */
  PeerContent(Folder folder, String form, ActionMaker maker) {
    this.folder = folder;
    this.form = form;
    this.maker = maker;
  }

  void write(MadeAction action) throws IOException {
    for (int language = 0; language < Wording.BOTH.size(); language++) {
      String tag = Wording.BOTH.get(language).tag();
      String place = form.equals("jekyll") ? "_items/" + tag + "/" : tag + "/items/";
      String head = form.equals("jbake") ? jbake(action, language) : yaml(action, language);
      folder.write(place + id(action.number()) + ".md", head + action.narratives().get(language));
    }
  }

  private static String id(int number) {
    return String.format(Locale.ROOT, "a%05d", number);
  }

  private String yaml(MadeAction action, int language) {
    Wording words = Wording.BOTH.get(language);
    String id = id(action.number());
    StringBuilder head = new StringBuilder("---\nid: " + id + "\n");
    if (form.equals("jekyll")) {
      head.append("aid: " + id + "\nlang: " + words.tag() + "\n");
    }
    head.append("title: " + Folder.quoted(action.titles().get(language)) + "\n");
    head.append("weight: " + action.number() + "\npolicy: " + action.policy() + "\n");
    head.append("evaluation: " + Folder.quoted(action.grade()) + "\n");
    String department = words.departments().get(action.department());
    head.append("department: " + Folder.quoted(department) + "\n");
    head.append("updated: " + Folder.quoted(action.updated()) + "\nmeasures:\n");
    for (String measure : action.measures().get(language)) {
      head.append("  - " + Folder.quoted(measure) + "\n");
    }
    String others =
        action.related().stream().map(PeerContent::id).collect(Collectors.joining(", "));
    return head + "related: [" + others + "]\n---\n\n";
  }

  /** JBake has no cheap way to look up another document, so titles are put in here. */
  private String jbake(MadeAction action, int language) {
    Wording words = Wording.BOTH.get(language);
    StringBuilder head = new StringBuilder();
    head.append("title=" + action.titles().get(language) + "\ntype=item\nstatus=published\n");
    head.append("date=" + action.updated() + "\naid=" + id(action.number()) + "\n");
    head.append("lang=" + words.tag() + "\npolicy=" + action.policy() + "\n");
    head.append("evaluation=" + action.grade() + "\n");
    head.append("department=" + words.departments().get(action.department()) + "\n");
    head.append("updated=" + action.updated() + "\n");
    int place = 1;
    for (String measure : action.measures().get(language)) {
      head.append("measure" + place++ + "=" + measure + "\n");
    }
    place = 1;
    for (int number : action.related()) {
      MadeAction other = maker.make(number);
      String title = other.titles().get(language);
      head.append("related" + place++ + "=" + id(number) + "|" + other.grade() + "|" + title);
      head.append('\n');
    }
    return head + "~~~~~~\n\n";
  }
}
