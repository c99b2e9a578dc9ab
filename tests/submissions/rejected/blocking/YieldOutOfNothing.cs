// expect: rejected: `await` is not allowed here: it moves the rest, line 8, column 9
// about: the compiler leaves out the branch that is never taken, and keeps its type
public static class Solution
{
    public static async Task Run()
    {
        // The default value of what Task.Yield returns moves the rest to another thread as well.
        await (true ? default : Task.Yield());
    }
}
