// expect: rejected: `Regex.IsMatch` is not allowed here: use the methods of `string`, line 4, column 74
public static class Solution
{
    public static bool Match(string s) => System.Text.RegularExpressions.Regex.IsMatch(s, "(a+)+$");
}
