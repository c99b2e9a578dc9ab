// expect: rejected: `Task.ContinueWith` is not allowed here: use `await`, line 4, column 43
public static class Solution
{
    public static Task After(Task t) => t.ContinueWith(_ => { });
}
