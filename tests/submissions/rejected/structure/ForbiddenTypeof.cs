// expect: rejected: `System.IO.File` is not allowed here, line 4, column 45
public static class Solution
{
    public static object Handle() => typeof(File);
}
