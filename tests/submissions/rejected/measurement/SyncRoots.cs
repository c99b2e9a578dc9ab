// expect: rejected: `ICollection.SyncRoot` is not allowed here, line 12, column 60
// expect: rejected: `ArrayList.SyncRoot` is not allowed here, line 14, column 77
// expect: rejected: `Queue.SyncRoot` is not allowed here, line 16, column 76
// expect: rejected: `Stack.SyncRoot` is not allowed here, line 18, column 76
// expect: rejected: `SortedList.SyncRoot` is not allowed here, line 20, column 91
// about: asks wrappers for what they wrap, which is not the submission's own
using System.Collections;
using System.Collections.ObjectModel;

public static class Solution
{
    public static object OfAny(ICollection items) => items.SyncRoot;

    public static object OfAdapter(IList items) => ArrayList.Adapter(items).SyncRoot;

    public static object OfQueue(Queue items) => Queue.Synchronized(items).SyncRoot;

    public static object OfStack(Stack items) => Stack.Synchronized(items).SyncRoot;

    public static object OfSortedList(SortedList items) => SortedList.Synchronized(items).SyncRoot;
}
