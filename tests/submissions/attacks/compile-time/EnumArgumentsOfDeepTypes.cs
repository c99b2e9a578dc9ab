// challenge: take-every
// generate: repeats
// expect: rejected: The full name of a type has more than
// expect without policy: failed
// about: attribute arguments of enum types beside types whose full names are tens of thousands of characters long.
public sealed class NoteAttribute(params object[] values) : Attribute
{
    public object[] Values => values;
}

[Note(/*repeat 500*/DayOfWeek.Monday, /*end*/DayOfWeek.Friday)]
public static class Solution
{
    public static IEnumerable<T> TakeEvery<T>(this IEnumerable<T> source, int step) => source;
}

/*repeat 80*/public class AAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAA/*i*/ { /*end*/
/*repeat 80*/}/*end*/
