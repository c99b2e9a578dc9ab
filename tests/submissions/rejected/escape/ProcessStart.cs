// expect: rejected: `Process.Start` is not allowed here: starting programs is not possible here, line 6, column 28
public static class Solution
{
    public static void Run()
    {
        System.Diagnostics.Process.Start("sh");
    }
}
