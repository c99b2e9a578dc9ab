// challenge: log-errors
// expect: compile_error: CS0246: `System.Text.RegularExpressions.Regex` is not allowed here: use the methods of `string`, line 8, column 13
// about: no advice to add a namespace whose type is refused next
public static class Solution
{
    public static IEnumerable<LogEntry> Errors(IEnumerable<string> lines)
    {
        new Regex("ERROR").ToString();
        return [];
    }
}
