// rejects: `File.ReadAllLines` is not allowed here, line 6
using static System.IO.File;

public static class Solution
{
    public static string[] Lines() => ReadAllLines("x");
}
