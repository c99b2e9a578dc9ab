// expect: rejected: `File.ReadAllLines` is not allowed here, line 7, column 30
// expect: rejected: `File.Exists` is not allowed here, line 14, column 20
public static class Solution
{
    public static IEnumerable<string> Lines()
    {
        foreach (var line in File.ReadAllLines("x")) yield return line;
    }

    public static Func<bool> Lambda(string path)
    {
        return () =>
        {
            return File.Exists(path);
        };
    }
}
