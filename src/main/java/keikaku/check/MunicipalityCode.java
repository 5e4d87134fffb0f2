package keikaku.check;

import java.util.regex.Pattern;

/** The codes of local governments, 全国地方公共団体コード: five digits and one that checks them. */
public final class MunicipalityCode {

  private static final Pattern FORM = Pattern.compile("(?:0[1-9]|[1-3][0-9]|4[0-7])[0-9]{4}");

  private MunicipalityCode() {}

  /** Whether it begins with a prefecture and ends with the right digit. */
  public static boolean isSound(String code) {
    return FORM.matcher(code).matches() && checkDigit(code) == code.charAt(5) - '0';
  }

  /** The last digit: modulus 11 with the weights 6 to 2. */
  static int checkDigit(String code) {
    int sum = 0;
    for (int i = 0; i < 5; i++) {
      sum += (code.charAt(i) - '0') * (6 - i);
    }
    return (11 - sum % 11) % 10;
  }
}
