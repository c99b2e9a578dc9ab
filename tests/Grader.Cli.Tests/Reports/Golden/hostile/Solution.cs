var x = "[31m" + [red] ‮ ;
