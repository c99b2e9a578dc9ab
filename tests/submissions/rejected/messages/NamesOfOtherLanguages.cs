// challenge: take-every
// expect: compile_error: CS0246: There is no type `IEnumarable`. Did you mean `IEnumerable`?, line 10, column 19
// expect: compile_error: CS1061: `List<T>` has no `append`, but it has `Add`, line 13, column 15
// expect: compile_error: CS1061: `List<T>` has no `Length`, but it has `Count`, line 14, column 35
// expect: compile_error: CS1061: `IEnumerator<T>` has no `moveNext`, but it has `MoveNext`. Capital letters, line 16, column 22
// expect: compile_error: CS1061: `IEnumerable<T>` has no `filter`, but it has `Where`, line 17, column 37
// about: a slip of the pen, and members as they are called elsewhere
public static class Solution
{
    public static IEnumarable<T> TakeEvery<T>(this IEnumerable<T> source, int step)
    {
        var saved = new List<T>();
        saved.append(source.First());
        for (int i = 0; i < saved.Length; i++) yield return saved[i];
        var items = source.GetEnumerator();
        while (items.moveNext()) yield return items.Current;
        foreach (var item in source.filter(_ => true)) yield return item;
    }
}
