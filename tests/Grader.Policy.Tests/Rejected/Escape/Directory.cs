// rejects: `Directory.GetFiles`, line 5
// rejects: `Path.GetTempPath`, line 5
public static class Solution
{
    public static int Count() => Directory.GetFiles("/").Length + Path.GetTempPath().Length;
}
