using System.Text.RegularExpressions;
public static class Solution
{
    public static bool IsShort(string text) => Regex.IsMatch(text, "^.{0,9}$");

    public static bool IsLong(string text) => Regex.Match(text, "^.{99}").Success;

    public static bool IsEmpty(string text) => Regex.IsMatch(text, "^$");
}
