// expect: rejected: `File.Exists` is not allowed here, line 4, column 49
public static class Solution
{
    public static Func<string, bool> Probe() => File.Exists;
}
