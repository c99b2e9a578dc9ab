// expect: rejected: `new FileStream(…)`, line 7, column 23
// expect: rejected: `Stream.ReadByte`, line 8, column 18
public static class Solution
{
    public static int Read(string path)
    {
        using var s = new FileStream(path, FileMode.Open);
        return s.ReadByte();
    }
}
