// rejects: `Environment.Exit` is not allowed here: return from the method instead, line 6
public static class Solution
{
    static Solution()
    {
        Environment.Exit(0);
    }
}
