// challenge: take-every
// expect: compile_limit: nested more than 8 deep
// about: quotes in a directive, so that a scan of the raw text takes what follows for a string
public static class Solution { public static IEnumerable<T> TakeEvery<T>(this IEnumerable<T> source, int step) => source; }
#region @"
class X { static void M(System.Func<int,int> a){} static void M(System.Func<string,int> a){} static void M(System.Func<long,int> a){} static void N() { M(x => { M(x => { M(x => { M(x => { M(x => { M(x => { M(x => { M(x => { M(x => { M(x => { M(x => { M(x => { M(x=>1); return 1; }); return 1; }); return 1; }); return 1; }); return 1; }); return 1; }); return 1; }); return 1; }); return 1; }); return 1; }); return 1; }); return 1; }); } }
#endregion
