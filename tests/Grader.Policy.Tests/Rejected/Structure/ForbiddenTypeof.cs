// rejects: `System.IO.File` is not allowed here, line 4
public static class Solution
{
    public static object Handle() => typeof(File);
}
