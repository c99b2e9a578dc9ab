// expect: rejected: `INotifyCompletion.OnCompleted` is not allowed here, line 6, column 83
using System.Runtime.CompilerServices;

public static class Solution
{
    public static void Later(Task task) => ((INotifyCompletion)task.GetAwaiter()).OnCompleted(() => { });
}
