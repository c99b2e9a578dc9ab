// expect: rejected: `System.Diagnostics.Process` is not allowed here, line 9, column 44
public static class Solution
{
    public static int F(int x)
    {
        return x;
    }

    public static int F(System.Diagnostics.Process p)
    {
        return 1;
    }

    public static int F(string s)
    {
        return 2;
    }
}
