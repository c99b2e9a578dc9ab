// expect: rejected: `dynamic` is not allowed here: it is reflection at run time, line 7, column 16
// expect: rejected: `dynamic` is not allowed here, line 5, column 27
public static class Solution
{
    public static int Add(dynamic a)
    {
        return a.Count + 1;
    }
}
