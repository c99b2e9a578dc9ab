// challenge: pass-on
// expect: rejected: `Regex
// expect without policy: timeout
// about: matches a regular expression that backtracks for ever.
public static class Solution
{
    public static IEnumerable<T> PassOn<T>(IEnumerable<T> source)
    {
        System.Text.RegularExpressions.Regex.IsMatch(new string('a', 60) + "!", "^(a+)+$");
        return source.ToList();
    }
}
