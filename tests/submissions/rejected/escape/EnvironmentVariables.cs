// expect: rejected: `Environment.GetEnvironmentVariable` is not allowed here: the machine and its environment are out of reach, line 4, column 35
public static class Solution
{
    public static string? Home => Environment.GetEnvironmentVariable("HOME");
}
