// expect: rejected: `File.CreateSymbolicLink` is not allowed here: files are out of reach, line 4, column 37
public static class Solution
{
    public static object Leave() => File.CreateSymbolicLink("/tmp/later", "/etc/passwd");
}
