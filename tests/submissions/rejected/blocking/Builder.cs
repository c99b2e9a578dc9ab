// expect: rejected: `System.Runtime.CompilerServices.AsyncTaskMethodBuilder` is not allowed here, line 6, column 49
public static class Solution
{
    public static Task Own()
    {
        var b = System.Runtime.CompilerServices.AsyncTaskMethodBuilder.Create();
        b.SetResult();
        return b.Task;
    }
}
