package keikaku.model;

/** A licence of the content that the tool knows by its SPDX identifier. */
public enum License {
  CC_BY_4_0("CC-BY-4.0", "https://creativecommons.org/licenses/by/4.0/"),
  CC0_1_0("CC0-1.0", "https://creativecommons.org/publicdomain/zero/1.0/"),
  PDL_1_0("PDL-1.0", "https://www.digital.go.jp/resources/open_data/public_data_license_v1.0");

  private final String id;
  private final String url;

  License(String id, String url) {
    this.id = id;
    this.url = url;
  }

  /** The identifier as the front matter has it. */
  public String id() {
    return id;
  }

  /** Where the licence's text stands. */
  public String url() {
    return url;
  }
}
