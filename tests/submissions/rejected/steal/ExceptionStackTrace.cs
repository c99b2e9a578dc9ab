// expect: rejected: `Exception.StackTrace` is not allowed here: work with the exception's type and message, line 8, column 71
// expect: rejected: `Exception.TargetSite`, line 8, column 86
// expect: rejected: `Exception.Source`, line 8, column 101
public static class Solution
{
    public static string Leak(Func<int> f)
    {
        try { return f().ToString(); } catch (Exception e) { return e.StackTrace + e.TargetSite + e.Source; }
    }
}
