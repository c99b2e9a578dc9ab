// challenge: pass-on
// attack: matches a regular expression that backtracks for ever.
// policy on: rejected: `Regex
// policy off: timeout
public static class Solution
{
    public static IEnumerable<T> PassOn<T>(IEnumerable<T> source)
    {
        System.Text.RegularExpressions.Regex.IsMatch(new string('a', 60) + "!", "^(a+)+$");
        return source.ToList();
    }
}
