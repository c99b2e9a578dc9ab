// expect: rejected: `File.ReadAllLines` is not allowed here, line 6, column 39
using F = System.IO.File;

public static class Solution
{
    public static string[] Lines() => F.ReadAllLines("x");
}
