// expect: rejected: `AppDomain.CurrentDomain` is not allowed here: the process and its assemblies are out of reach, line 5, column 34
// expect: rejected: `AppDomain.ProcessExit`, line 5, column 58
public static class Solution
{
    public static void Hook() => AppDomain.CurrentDomain.ProcessExit += (_, _) => { };
}
