// expect: rejected: `File.ReadAllText` is not allowed here: files are out of reach, line 5, column 9
public static class Solution
{
    public static string Read(string path) =>
        File.ReadAllText(path);
}
