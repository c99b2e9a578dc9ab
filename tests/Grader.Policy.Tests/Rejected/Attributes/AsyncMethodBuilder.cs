// rejects: `[AsyncMethodBuilder]` is not allowed here: return Task, ValueTask or IAsyncEnumerable, line 3
[System.Runtime.CompilerServices.AsyncMethodBuilder(typeof(int))]
public struct Mine;
