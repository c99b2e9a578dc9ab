// expect: rejected: `System.Runtime.CompilerServices.ICriticalNotifyCompletion` is not allowed here, line 9, column 63
// expect: rejected: `ICriticalNotifyCompletion.UnsafeOnCompleted` is not allowed here, line 9, column 100
using System.Runtime.CompilerServices;

public static class Solution
{
    public static void Later(Task task) => Later(task.GetAwaiter());

    private static void Later<T>(T awaiter) where T : struct, ICriticalNotifyCompletion => awaiter.UnsafeOnCompleted(() => { });
}
