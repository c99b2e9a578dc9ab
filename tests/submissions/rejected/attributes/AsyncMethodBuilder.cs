// expect: rejected: `[AsyncMethodBuilder]` is not allowed here: return Task, ValueTask or IAsyncEnumerable, line 2, column 34
[System.Runtime.CompilerServices.AsyncMethodBuilder(typeof(int))]
public struct Mine;
