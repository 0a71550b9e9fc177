document.title = "Zoom-licens";
