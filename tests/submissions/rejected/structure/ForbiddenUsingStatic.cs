// expect: rejected: `File.ReadAllLines` is not allowed here, line 6, column 39
using static System.IO.File;

public static class Solution
{
    public static string[] Lines() => ReadAllLines("x");
}
