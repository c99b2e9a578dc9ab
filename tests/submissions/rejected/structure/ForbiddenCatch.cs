// expect: rejected: `System.Threading.ThreadAbortException` is not allowed here, line 9, column 18
public static class Solution
{
    public static void F(Action a)
    {
        try
        {
            a();
        } catch (ThreadAbortException) { }
    }
}
