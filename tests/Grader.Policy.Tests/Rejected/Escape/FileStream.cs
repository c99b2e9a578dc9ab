// rejects: `new FileStream(…)`, line 7
// rejects: `Stream.ReadByte`, line 8
public static class Solution
{
    public static int Read(string path)
    {
        using var s = new FileStream(path, FileMode.Open);
        return s.ReadByte();
    }
}
